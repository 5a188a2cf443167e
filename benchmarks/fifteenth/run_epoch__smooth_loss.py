# exercise: run_epoch
# right: no
# wrong: reports a running average that gives the newest sequences most weight in place of the mean over all sequences
# lines: 11
def run_epoch(dataset, params, lr=None, max_norm=None):
    smooth = None
    for x, y in dataset:
        h0 = np.zeros((params[1].shape[0], 1))
        outputs, states = forward_pass(x, h0, params)
        loss = cross_entropy(outputs, y)
        smooth = loss if smooth is None else 0.9 * smooth + 0.1 * loss
        if lr is not None:
            _, grads = backward_pass(x, outputs, states, y, params)
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
    return smooth, params
