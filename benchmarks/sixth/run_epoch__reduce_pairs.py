# exercise: run_epoch
# right: yes
def run_epoch(dataset, params, lr=None, max_norm=None):
    def step(now, x, outputs, states, y):
        _, grads = backward_pass(x, outputs, states, y, now)
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        return tuple(p - lr * g for p, g in zip(now, grads))

    def visit(so_far, pair):
        total, now = so_far
        x, y = pair
        outputs, states = forward_pass(x, np.zeros((len(now[1]), 1)), now)
        cost = cross_entropy(outputs, y)
        return total + cost, now if lr is None else step(now, x, outputs, states, y)

    total, last = functools.reduce(visit, dataset, (0.0, params))
    return total / len(dataset), last
