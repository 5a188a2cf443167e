# exercise: run_epoch
# right: no
# wrong: Reaches for the pairs by index, which the data set does not promise.
# lines: 9
def run_epoch(dataset, params, lr=None, max_norm=None):
    n = len(dataset)
    total = 0
    for i in range(n):
        x, y = dataset[i]
        out, hs = forward_pass(x, np.zeros(params[3].shape), params)
        loss, grads = backward_pass(x, out, hs, y, params)
        total += loss
        if lr is not None:
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
    return total / n, params
