# exercise: run_epoch
# right: no
# wrong: The pairs are fetched by their numbers, which a data set that can only be iterated does not allow: it crashes.
# lines: 19
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
    n, H = len(dataset), params[1].shape[0]
    losses = np.zeros(n)
    for i in range(n):
        inputs, targets = dataset[i]
        run = forward_pass(inputs, np.zeros((H, 1)), params)
        losses[i] = cross_entropy(run[0], targets)
        if lr is None:
            continue
        grads = backward_pass(inputs, *run, targets, params)[1]
        if max_norm is not None:
            grads = clip_gradient_norm(grads, max_norm)
        params = update_parameters(params, grads, lr)
    return losses.mean(), params
