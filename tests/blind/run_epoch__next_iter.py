# exercise: run_epoch
# right: no
# wrong: next(iter(dataset)) starts the data set anew each time, so it works on the first pair again and again
# name: same-pair-again
# lines: 10
def run_epoch(dataset, params, lr=None, max_norm=None):
    n = len(dataset)
    losses = np.zeros(n)
    for i in range(n):
        x, y = next(iter(dataset))
        h0 = np.zeros_like(params[3])
        outs, hs = forward_pass(x, h0, params)
        losses[i] = cross_entropy(outs, y)
        if lr is not None:
            _, g = backward_pass(x, outs, hs, y, params)
            params = update_parameters(params, g if max_norm is None else clip_gradient_norm(g, max_norm), lr)
    return losses.mean(), params
