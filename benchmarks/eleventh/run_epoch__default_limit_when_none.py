# exercise: run_epoch
# right: no
# wrong: calls the clipping always, without a limit where max_norm is None, and so clips at its default of 0.25
# lines: 6, 13
def run_epoch(dataset, params, lr=None, max_norm=None):
    limit = {} if max_norm is None else {"max_norm": max_norm}

    def learn(theta, x, y):
        run = forward_pass(x, np.zeros((len(theta[1]), 1)), theta)
        loss, grads = backward_pass(x, *run, y, theta)
        if lr is None:
            return loss, theta
        return loss, update_parameters(theta, clip_gradient_norm(grads, **limit), lr)

    total = 0.0
    for x, y in dataset:
        loss, params = learn(params, x, y)
        total += loss
    return total / len(dataset), params
