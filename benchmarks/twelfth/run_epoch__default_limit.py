# exercise: run_epoch
# right: no
# wrong: Without a limit it calls clip_gradient_norm with its default of 0.25.
# lines: 13
def run_epoch(dataset, params, lr=None, max_norm=None):
    limit = {} if max_norm is None else {"max_norm": max_norm}
    loss_sum = count = 0
    for count, (x, y) in enumerate(dataset, 1):
        out, hs = forward_pass(x, np.zeros((len(params[1]), 1)), params)
        loss, grads = backward_pass(x, out, hs, y, params)
        loss_sum += loss
        if lr is not None:
            params = update_parameters(params, clip_gradient_norm(grads, **limit), lr)
    return loss_sum / count, params
