# exercise: run_epoch
# right: no
# wrong: without a limit the gradients are clipped all the same, at the default of clip_gradient_norm
# lines: 13
def run_epoch(dataset, params, lr=None, max_norm=None):
    options = {} if max_norm is None else {"max_norm": max_norm}
    zero = np.zeros((len(params[1]), 1))

    def train_on(x, y, theta):
        outputs, states = forward_pass(x, zero, theta)
        loss, grads = backward_pass(x, outputs, states, y, theta)
        if lr is not None:
            theta = update_parameters(theta, clip_gradient_norm(grads, **options), lr)
        return loss, theta

    total = 0
    for x, y in dataset:
        loss, params = train_on(x, y, params)
        total += loss
    return total / len(dataset), params
