# exercise: run_epoch
# right: no
# wrong: keeps an exponentially smoothed loss, as progress displays do, in place of the plain mean
# lines: 11, 16
def run_epoch(dataset, params, lr=None, max_norm=None):
    smooth = None
    for inputs, targets in dataset:
        h0 = np.zeros((params[1].shape[1], 1))
        outputs, hidden_states = forward_pass(inputs, h0, params)
        loss, grads = backward_pass(inputs, outputs, hidden_states, targets, params)
        smooth = loss if smooth is None else 0.9 * smooth + 0.1 * loss
        if lr is not None:
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr=lr)
    return smooth, params
