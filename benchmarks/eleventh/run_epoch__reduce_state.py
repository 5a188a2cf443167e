# exercise: run_epoch
# right: yes
def run_epoch(dataset, params, lr=None, max_norm=None):
    def visit(so_far, pair):
        total, theta = so_far
        x, y = pair
        outputs, states = forward_pass(x, np.zeros_like(theta[3], dtype=float), theta)
        if lr is None:
            return total + cross_entropy(outputs, y), theta
        loss, slopes = backward_pass(x, outputs, states, y, theta)
        slopes = slopes if max_norm is None else clip_gradient_norm(slopes, max_norm)
        return total + loss, update_parameters(theta, slopes, lr)

    total, theta = functools.reduce(visit, dataset, (0.0, params))
    return total / len(dataset), theta
