# SPDX-License-Identifier: MIT
"""Opens spreadsheets in one headless LibreOffice, prints what it makes of them as JSON, and saves
each again as XLSX and ODS beside it: libreoffice.py FOLDER FILE..."""

import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

FILTERS = {"xlsx": "Calc MS Excel 2007 XML", "ods": "calc8"}


def option(name, value):
    return PropertyValue(Name=name, Value=value)


def desktop_of(pipe, program):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    address = f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
    while program.poll() is None:
        try:
            context = resolver.resolve(address)
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            time.sleep(0.1)
    raise SystemExit("LibreOffice ended before it could be asked")


def facts_of_sheet(document, sheet):
    controller = document.CurrentController
    controller.setActiveSheet(sheet)
    rules = []
    for column in range(4):
        cell = sheet.getCellByPosition(column, 1)
        rules.append({
            "type": cell.Validation.Type.value,
            "source": cell.Validation.getFormula1(),
            "stops": cell.Validation.ErrorAlertStyle.value == "STOP",
            "message": cell.Validation.InputMessage,
            "locked": cell.CellProtection.IsLocked,
        })
    return {
        "name": sheet.Name,
        "visible": sheet.IsVisible,
        "protected": sheet.isProtected(),
        "frozen": [controller.SplitRow, controller.SplitColumn] if controller.hasFrozenPanes() else [0, 0],
        "rules": rules,
        "conditions": sheet.ConditionalFormats.getLength(),
        "hiddenColumns": [i for i in range(4) if not sheet.Columns.getByIndex(i).IsVisible],
        "lastRow": [sheet.getCellByPosition(i, 11).Validation.Type.value for i in range(4)],
    }


def main(folder, files):
    pipe = f"passerelle{os.getpid()}"
    program = subprocess.Popen([
        "soffice", "--headless", "--invisible", "--norestore", "--nolockcheck", "--nologo",
        f"-env:UserInstallation=file://{folder}/profile", f"--accept=pipe,name={pipe};urp;"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    found = {}
    try:
        desktop = desktop_of(pipe, program)
        for path in files:
            hidden = option("Hidden", True)
            document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (hidden,))
            found[os.path.basename(path)] = [facts_of_sheet(document, sheet) for sheet in document.Sheets]
            for ending, filter_name in FILTERS.items():
                copy = uno.systemPathToFileUrl(f"{path}.copy.{ending}")
                document.storeToURL(copy, (option("FilterName", filter_name),))
            document.close(True)
        desktop.terminate()
        program.wait(20)
    finally:
        if program.poll() is None:
            program.kill()
            program.wait()
    print(json.dumps(found))


main(sys.argv[1], sys.argv[2:])
