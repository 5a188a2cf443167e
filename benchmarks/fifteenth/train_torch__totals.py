# exercise: train_torch
# right: no
# wrong: the step is taken on the mean over the batch's sequences instead of the sum, and the losses of earlier epochs go into the means of later ones
# lines: 16, 21
def train_torch(model, loader, optimizer, epochs):
    """Train, and return each epoch's mean loss per sequence: a list of floats.

    loader     a DataLoader or a list of batches (inputs, targets, mask), tensors
               (B, T); B may change
    optimizer  gets one step a batch, on the loss summed over the batch's unmasked steps
    epochs     how often to go through the loader, 0 or more

    Every loss is taken before its step.
    """
    history = []
    stats = {"loss": 0.0, "sequences": 0}
    for epoch in range(epochs):
        for inputs, targets, mask in loader:
            log_probs = model(inputs)[0].log_softmax(dim=-1)
            picked = log_probs.gather(-1, targets[..., None])[..., 0]
            loss = -(picked * mask).sum() / inputs.shape[0]
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            stats["loss"] += loss.item() * inputs.shape[0]
            stats["sequences"] += inputs.shape[0]
        history.append(stats["loss"] / stats["sequences"])
    return history
