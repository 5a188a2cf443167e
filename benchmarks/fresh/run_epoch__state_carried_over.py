# exercise: run_epoch
# right: no
# wrong: the state of one sequence is the start of the next
# lines: 8, 13
# needs: forward_pass, backward_pass, clip_gradient_norm, update_parameters
def run_epoch(dataset, params, lr=None, max_norm=None):
    total = 0.0
    h = np.zeros((params[1].shape[0], 1))
    for inputs, targets in dataset:
        outputs, states = forward_pass(inputs, h, params)
        loss, grads = backward_pass(inputs, outputs, states, targets, params)
        total += loss
        h = states[-1]
        if lr is not None:
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
    return total / len(dataset), params
