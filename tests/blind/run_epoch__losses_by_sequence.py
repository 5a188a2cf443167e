# exercise: run_epoch
# right: no
# wrong: losses are kept by sequence, so that one which comes again counts once
# lines: 10, 15
def run_epoch(dataset, params, lr=None, max_norm=None):
    losses = {}
    for inputs, targets in dataset:
        outputs, states = forward_pass(inputs, np.zeros_like(params[3]), params)
        loss, grads = backward_pass(inputs, outputs, states, targets, params)
        losses[inputs.tobytes()] = loss
        if lr is not None:
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
    return sum(losses.values()) / len(losses), params
