# exercise: run_epoch
# right: no
# wrong: all losses are taken with the parameters of the start, before the first step of the epoch
# lines: 11
def start(params):
    return np.zeros((params[0].shape[0], 1))


def run_epoch(dataset, params, lr=None, max_norm=None):
    pairs = list(dataset)
    mean = sum(cross_entropy(forward_pass(x, start(params), params)[0], y) for x, y in pairs) / len(pairs)
    if lr is None:
        return mean, params

    for x, y in pairs:
        _, grads = backward_pass(x, *forward_pass(x, start(params), params), y, params)
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        params = update_parameters(params, grads, lr)
    return mean, params
