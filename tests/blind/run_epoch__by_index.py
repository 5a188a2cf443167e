# exercise: run_epoch
# right: no
# wrong: The pairs are fetched by index, but a data set need not allow this: where it can only be iterated, the function crashes.
# lines: 19
# name: fetched-by-index
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
    n, summed = len(dataset), 0
    h0 = np.zeros((params[0].shape[0], 1))
    for i in range(n):
        inputs, targets = dataset[i]
        outputs, states = forward_pass(inputs, h0, params)
        loss, grads = backward_pass(inputs, outputs, states, targets, params)
        summed += loss
        if lr is None:
            continue
        step = grads if max_norm is None else clip_gradient_norm(grads, max_norm)
        params = update_parameters(params, step, lr)
    return summed / n, params
