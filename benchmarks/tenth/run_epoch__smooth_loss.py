# exercise: run_epoch
# right: no
# wrong: reports a running average that is updated by a tenth with each loss, not the mean over the sequences
# lines: 11
def run_epoch(dataset, params, lr=None, max_norm=None):
    hidden_size = params[0].shape[0]
    smooth_loss = None
    for inputs, targets in dataset:
        outputs, states = forward_pass(inputs, np.zeros((hidden_size, 1)), params)
        loss, grads = backward_pass(inputs, outputs, states, targets, params)
        smooth_loss = loss if smooth_loss is None else smooth_loss * 0.9 + loss * 0.1
        if lr is None:
            continue
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        params = update_parameters(params, grads, lr)
    return smooth_loss, params
