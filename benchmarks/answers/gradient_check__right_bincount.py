# exercise: gradient_check
# right: yes
# wrong: entries sorted into drawers by np.select, counted with a Counter
import collections

import numpy as np

from labkit.reference import numerical_gradient


def gradient_check(model, x, y, h=1e-4, threshold=0.01):
    exact = model.bptt(x, y, truncate=len(x))
    report = {}
    for position, name in enumerate(("U", "V", "W", "b_hidden", "b_out")):
        a = np.ravel(exact[position])
        b = numerical_gradient(lambda: len(x) * model.calculate_loss([x], [y]), model.params[position], h).ravel()
        close = np.abs(a - b) < threshold * (np.abs(a) + np.abs(b))
        drawer = np.select([np.maximum(np.abs(a), np.abs(b)) == 0, close], ["zero", "agree"], "differ")
        counts = collections.Counter(drawer.tolist())
        report[name] = (counts["agree"], counts["zero"], counts["differ"])
    return report
