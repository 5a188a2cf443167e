# exercise: run_epoch
# right: no
# wrong: When training, the sequences are shuffled first, so the steps come in an order that nobody asked for and another one each time.
# lines: 9
def run_epoch(dataset, params, lr=None, max_norm=None):
    training_mode = lr is not None
    samples = list(dataset)
    if training_mode:
        order = np.random.permutation(len(samples))
        samples = [samples[i] for i in order]

    hidden_size = params[0].shape[0]
    epoch_loss = 0.0
    for inputs, targets in samples:
        outputs, hidden_states = forward_pass(inputs, np.zeros((hidden_size, 1)), params)
        loss, grads = backward_pass(inputs, outputs, hidden_states, targets, params)
        epoch_loss += loss
        if training_mode:
            if max_norm is not None:
                grads = clip_gradient_norm(grads, max_norm=max_norm)
            params = update_parameters(params, grads, lr=lr)

    return epoch_loss / len(samples), params
