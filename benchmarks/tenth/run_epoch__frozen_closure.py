# exercise: run_epoch
# right: no
# wrong: losses and gradients are all taken with the parameters that came in, only the steps add up
# lines: 9
def run_epoch(dataset, params, lr=None, max_norm=None):
    zero = np.zeros((params[1].shape[0], 1))

    def loss_and_grads(x, y):
        return backward_pass(x, *forward_pass(x, zero, params), y, params)

    new_params, total = params, 0
    for pair in dataset:
        loss, grads = loss_and_grads(*pair)
        total += loss
        if lr is not None:
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            new_params = update_parameters(new_params, grads, lr)
    return total / len(dataset), new_params
