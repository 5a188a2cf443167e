# exercise: run_epoch
# right: yes
from functools import reduce


def run_epoch(dataset, params, lr=None, max_norm=None):
    def visit(so_far, pair):
        total, current = so_far
        x, y = pair
        outputs, states = forward_pass(x, np.zeros((current[1].shape[0], 1)), current)
        if lr is None:
            return total + cross_entropy(outputs, y), current
        loss, grads = backward_pass(x, outputs, states, y, current)
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        return total + loss, update_parameters(current, grads, lr)

    total, last = reduce(visit, dataset, (0.0, params))
    return total / len(dataset), last
