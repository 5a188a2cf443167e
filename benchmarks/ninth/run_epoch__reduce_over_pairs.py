# exercise: run_epoch
# right: yes
def run_epoch(dataset, params, lr=None, max_norm=None):
    def clipped(grads):
        return grads if max_norm is None else clip_gradient_norm(grads, max_norm)

    def visit(state, pair):
        so_far, theta = state
        x, y = pair
        outputs, states = forward_pass(x, np.zeros((theta[1].shape[0], 1)), theta)
        if lr is None:
            return so_far + cross_entropy(outputs, y), theta
        loss, grads = backward_pass(x, outputs, states, y, theta)
        return so_far + loss, tuple(p - lr * g for p, g in zip(theta, clipped(grads)))

    total, last = functools.reduce(visit, dataset, (0.0, params))
    return total / len(dataset), last
