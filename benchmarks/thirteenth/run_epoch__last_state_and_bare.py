# exercise: run_epoch
# right: no
# wrong: a sequence starts where the one before it ended, and evaluation hands back the mean alone
# lines: 12, 27
class Walker:
    def __init__(self, params):
        self.params = params
        self.h = np.zeros((len(params[1]), 1))

    def read(self, x):
        outputs, states = forward_pass(x, self.h, self.params)
        self.h = states[-1]
        return outputs, states


def run_epoch(dataset, params, lr=None, max_norm=None):
    walker, total = Walker(params), 0.0
    for x, y in dataset:
        outputs, states = walker.read(x)
        total += cross_entropy(outputs, y)
        if lr is not None:
            _, grads = backward_pass(x, outputs, states, y, walker.params)
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            walker.params = update_parameters(walker.params, grads, lr)
    mean = total / len(dataset)
    return mean if lr is None else (mean, walker.params)
