#!/usr/bin/env bash
# Runs a Python script with a display, a private message bus and accessibility, and cleans up after it.
# usage: under_xvfb.sh SCRIPT [ARGUMENTS...]
set -euo pipefail
export GTK_MODULES=gail:atk-bridge NO_AT_BRIDGE=0 WEBKIT_DISABLE_COMPOSITING_MODE=1 GTK_A11Y=atspi
export LC_ALL=C.UTF-8 TZ=UTC
# Root has no user namespaces to drop into in a container.
export WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS=1
exec xvfb-run -a -s '-screen 0 1280x1800x24' dbus-run-session -- bash -c '
  /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
  bus=$!
  trap "kill $bus 2>/dev/null || true" EXIT
  /usr/bin/python3 "$@"
' bash "$@"
