# SPDX-FileCopyrightText: The Zuschnitt authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What packaging/run, packaging/test and .ci/run share; sourced, never run. The caller has set
# `top` (the root of the sources) and `name` (what the verdict is signed with).

doing="starting"
started=$SECONDS
stepStarted=$SECONDS
finished=no

# say TEXT: one line of progress.
say() { printf '== %s\n' "$*"; }

# step WHAT: what is done from here on; the verdict names it if it fails.
step() {
    doing=$1
    stepStarted=$SECONDS
    say "$1"
}

# stepDone [WHAT]: how long the step took.
stepDone() { say "${1:-$doing}: done in $((SECONDS - stepStarted)) s"; }

# refuse SENTENCE: ends with that sentence as the verdict.
refuse() {
    finished=refused
    printf '%s: %s\n' "$name" "$*" >&2
    exit 1
}

# succeed SENTENCE: the verdict of a good end.
succeed() {
    finished=yes
    printf '%s: %s (%s s)\n' "$name" "$*" "$((SECONDS - started))"
}

# verdict STATUS: called on exit; speaks only if nobody has spoken yet.
verdict() {
    [ "$finished" = no ] || return 0
    printf '%s: FAILED while %s (%s s)\n' "$name" "$doing" "$((SECONDS - started))" >&2
}

# packagesOf LIST…: the names in packages-LIST.txt, one per line.
packagesOf() {
    local list
    for list in "$@"; do
        sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$top/packaging/packages-$list.txt"
    done
}

# missingPackages LIST…: those of the lists that are not installed. Asks dpkg alone: neither root
# nor network is needed to find that nothing is missing.
missingPackages() {
    local wanted=() installed
    mapfile -t wanted < <(packagesOf "$@")
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null | sed -n 's/^installed //p' || true)
    printf '%s\n' "${wanted[@]}" | grep -vxF -f <(printf '%s\n' "$installed") || true
}

# needPackages LIST…: installs what is missing, as root or with sudo, else says the line to type.
needPackages() {
    step "checking packages"
    command -v dpkg-query >/dev/null || refuse "this command knows Debian 12 and its packages; on other systems install what packaging/packages-*.txt names and build with 'cmake --preset release'."
    local missing=() asRoot=()
    mapfile -t missing < <(missingPackages "$@")
    if [ ${#missing[@]} -eq 0 ]; then
        stepDone "packages are all there"
        return 0
    fi
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null || { [ ! -t 0 ] && ! sudo -n true 2>/dev/null; }; then
            refuse "please have this typed as root, then run again: apt-get update && apt-get install --no-install-recommends ${missing[*]}"
        fi
        asRoot=(sudo)
    fi
    step "installing ${#missing[@]} packages"
    "${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq update
    "${asRoot[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Dpkg::Use-Pty=0 install --no-install-recommends "${missing[@]}"
    stepDone "packages installed"
}

# homeAndRuntime: containers often have no usable HOME and no XDG_RUNTIME_DIR; Qt and dbus need both.
homeAndRuntime() {
    if [ -z "${HOME:-}" ] || [ ! -w "$HOME" ]; then
        mkdir -p "$top/build/home"
        export HOME="$top/build/home"
    fi
    if [ -z "${XDG_RUNTIME_DIR:-}" ] || [ ! -w "$XDG_RUNTIME_DIR" ]; then
        export XDG_RUNTIME_DIR="${TMPDIR:-/tmp}/zuschnitt-runtime-$(id -u)"
        mkdir -p -m 0700 "$XDG_RUNTIME_DIR"
        chmod 0700 "$XDG_RUNTIME_DIR"
    fi
    # A POSIX locale makes Qt complain and file names lose their umlauts.
    case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in *[Uu][Tt][Ff]*) ;; *) export LC_ALL=C.UTF-8 ;; esac
}

# buildPreset PRESET [TARGET…]: configures and builds into build/PRESET.
buildPreset() {
    local preset=$1
    shift
    step "configuring the $preset build"
    (cd "$top" && cmake --preset "$preset" --log-level=NOTICE)
    step "building ($preset, $(nproc) processors)"
    if [ $# -eq 0 ]; then
        (cd "$top" && cmake --build --preset "$preset")
    else
        (cd "$top" && cmake --build --preset "$preset" --target "$@")
    fi
    stepDone "build in build/$preset"
}
