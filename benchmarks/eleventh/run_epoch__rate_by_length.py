# exercise: run_epoch
# right: no
# wrong: reaches into the data set by index, which is not promised, and scales the rate by the sequence's length
# lines: 9, 16
def run_epoch(dataset, params, lr=None, max_norm=None):
    n = len(dataset)
    cost = np.zeros(n)
    for i in range(n):
        x, y = dataset[i]
        start = np.zeros((params[0].shape[0], 1))
        o, hs = forward_pass(x, start, params)
        cost[i], grads = backward_pass(x, o, hs, y, params)
        if lr is not None:
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr / len(x))
    return cost.mean(), params
