# exercise: train_torch
# right: no
# wrong: the mean of the batches' means is reported, which gives sequences of small batches more weight
# lines: 22, 27
def train_torch(model, loader, optimizer, epochs):
    """Train, and return each epoch's mean loss per sequence: a list of floats.

    loader     a DataLoader or a list of batches (inputs, targets, mask), tensors
               (B, T); B may change
    optimizer  gets one step a batch, on the loss summed over the batch's unmasked steps
    epochs     how often to go through the loader, 0 or more

    Every loss is taken before its step.
    """
    def one_batch(inputs, targets, mask):
        logits, _ = model(inputs)
        losses = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
        loss = losses[mask].sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        return loss.item() / len(inputs)

    history = []
    for _ in range(epochs):
        means = [one_batch(*batch) for batch in loader]
        history.append(sum(means) / len(means))
    return history
