# exercise: run_epoch
# right: yes
from functools import reduce


def run_epoch(dataset, params, lr=None, max_norm=None):
    start = np.zeros_like(params[3])

    def read(so_far, pair):
        total, theta = so_far
        x, y = pair
        outputs, states = forward_pass(x, start, theta)
        if lr is None:
            return total + cross_entropy(outputs, y), theta
        loss, grads = backward_pass(x, outputs, states, y, theta)
        limited = grads if max_norm is None else clip_gradient_norm(grads, max_norm)
        return total + loss, update_parameters(theta, limited, lr)

    total, theta = reduce(read, dataset, (0.0, params))
    return total / len(dataset), theta
