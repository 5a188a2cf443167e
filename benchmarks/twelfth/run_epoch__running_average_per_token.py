# exercise: run_epoch
# right: no
# wrong: Keeps an exponential running average of the loss and weights late sequences more than early ones.
# lines: 10
def run_epoch(dataset, params, lr=None, max_norm=None):
    smooth = None
    for x, y in dataset:
        out, hs = forward_pass(x, np.zeros(params[3].shape), params)
        loss, grads = backward_pass(x, out, hs, y, params)
        smooth = loss if smooth is None else 0.9 * smooth + 0.1 * loss
        if lr is None:
            continue
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        params = update_parameters(params, grads, lr)
    return smooth, params
