# exercise: run_epoch
# right: no
# wrong: the mean is taken over time steps instead of over sequences
# lines: 26
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
    losses, lengths = [], []
    for x, y in dataset:
        h0 = np.zeros(params[3].shape)
        outputs, states = forward_pass(x, h0, params)
        losses.append(cross_entropy(outputs, y))
        lengths.append(len(y))
        if lr is not None:
            grads = backward_pass(x, outputs, states, y, params)[1]
            grads = grads if max_norm is None else clip_gradient_norm(grads, max_norm)
            params = update_parameters(params, grads, lr)
    return sum(losses) / sum(lengths), params
