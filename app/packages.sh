# SPDX-License-Identifier: MIT
# The Debian packages of Passerelle, and how they get installed. Sourced by app/run and tests/run.

to_build="cmake ninja-build g++ pkg-config qt6-base-dev qt6-svg-dev qt6-tools-dev
qt6-tools-dev-tools qt6-l10n-tools libsqlite3-dev libminizip-dev zlib1g-dev libexpat1-dev libxlsxwriter-dev
coinor-libcbc-dev liblemon-dev"
to_run="libqt6sql6-sqlite libqt6svg6 qt6-qpa-plugins qt6-translations-l10n fonts-dejavu-core"
to_test="clang clang-format libclang-rt-dev lld libreoffice-calc python3-uno
chromium"

# install_missing <package>...: says what it installs, and why nothing can be installed.
install_missing() {
    missing=""
    for package in "$@"; do
        dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed ||
            missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    echo "Installing:$missing"
    as_root=""
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "These packages are missing and there is no sudo. As root: apt-get install$missing" >&2
            return 1
        }
        as_root="sudo"
    fi
    $as_root apt-get update -q
    # shellcheck disable=SC2086 # a list of words
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing
}
