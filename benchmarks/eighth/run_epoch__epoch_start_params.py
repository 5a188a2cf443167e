# exercise: run_epoch
# right: no
# wrong: All losses and gradients of the epoch are taken with the parameters from its start; the steps only add up in another variable.
# lines: 13
def losses_and_grads(dataset, params):
    for inputs, targets in dataset:
        start = np.zeros((len(params[3]), 1))
        yield backward_pass(inputs, *forward_pass(inputs, start, params), targets, params)


def run_epoch(dataset, params, lr=None, max_norm=None):
    new_params, total = params, 0.0
    for loss, grads in losses_and_grads(dataset, params):
        total += loss
        if lr is not None:
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            new_params = update_parameters(new_params, grads, lr)
    return total / len(dataset), new_params
