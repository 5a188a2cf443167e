# exercise: run_epoch
# right: no
# wrong: without a limit the clipping function is still called and clips at its own default 0.25
# lines: 13
def run_epoch(dataset, params, lr=None, max_norm=None):
    options = {} if max_norm is None else {"max_norm": max_norm}

    def learn(theta, x, y):
        out, hid = forward_pass(x, np.zeros((theta[1].shape[0], 1)), theta)
        cost, grad = backward_pass(x, out, hid, y, theta)
        if lr is None:
            return cost, theta
        return cost, update_parameters(theta, clip_gradient_norm(grad, **options), lr)

    total = 0.0
    for x, y in dataset:
        cost, params = learn(params, x, y)
        total += cost
    return total / len(dataset), params
