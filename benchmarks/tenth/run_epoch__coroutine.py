# exercise: run_epoch
# right: yes
from statistics import fmean


def run_epoch(dataset, params, lr=None, max_norm=None):
    current = params

    def lessons():
        nonlocal current
        for x, y in dataset:
            rest = np.zeros((len(current[1]), 1))
            o, s = forward_pass(x, rest, current)
            yield float(cross_entropy(o, y))
            if lr is not None:
                slope = backward_pass(x, o, s, y, current)[1]
                slope = slope if max_norm is None else clip_gradient_norm(slope, max_norm)
                current = update_parameters(current, slope, lr)

    return fmean(lessons()), current
