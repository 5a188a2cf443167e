# exercise: run_epoch
# right: yes
from functools import reduce


def run_epoch(dataset, params, lr=None, max_norm=None):
    def learn(params, grads):
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        return tuple(p - lr * g for p, g in zip(params, grads))

    def visit(so_far, pair):
        total, params = so_far
        x, y = pair
        seen = forward_pass(x, np.zeros_like(params[3]), params)
        if lr is None:
            return total + cross_entropy(seen[0], y), params
        loss, grads = backward_pass(x, *seen, y, params)
        return total + loss, learn(params, grads)

    total, params = reduce(visit, dataset, (0.0, params))
    return total / len(dataset), params
