# exercise: run_epoch
# right: no
# wrong: Losses and gradients are taken with the parameters the epoch began with, and never with those that the last step made.
# lines: 20
def run_epoch(dataset, params, lr=None, max_norm=None):
    """Go through a data set once: train, or evaluate when lr is None.

    dataset   pairs (inputs, targets) of one-hot sequences (T, C, 1);
              has len() and can be iterated, more is not promised
    params    (U, V, W, b_hidden, b_out), left as they are
    lr        learning rate of the step after every sequence; None takes no step
    max_norm  limit for the joint norm of the gradients; None does not clip
    returns   mean loss per sequence (each taken before its step), and the params after
              the last step
    """
    new_params = params
    losses = []
    for x, y in dataset:
        h0 = np.zeros((params[1].shape[0], 1))
        loss, grads = backward_pass(x, *forward_pass(x, h0, params), y, params)
        losses.append(loss)
        if lr is not None:
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm)
            new_params = update_parameters(new_params, grads, lr)
    return np.mean(losses), new_params
