# exercise: run_epoch
# right: yes
def run_epoch(dataset, params, lr=None, max_norm=None):
    limit = (lambda g: g) if max_norm is None else (lambda g: clip_gradient_norm(g, max_norm))

    def visit(so_far, pair):
        total, theta = so_far
        inputs, targets = pair
        outputs, states = forward_pass(inputs, np.zeros((theta[1].shape[0], 1)), theta)
        if lr is None:
            return total + cross_entropy(outputs, targets), theta
        loss, grads = backward_pass(inputs, outputs, states, targets, theta)
        return total + loss, update_parameters(theta, limit(grads), lr)

    total, last = functools.reduce(visit, dataset, (0.0, params))
    return total / len(dataset), last
