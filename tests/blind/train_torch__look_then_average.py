# exercise: train_torch
# right: no
# wrong: Two faults: a batch's loss is taken again after its step, and the epoch's number is the mean of the batches' means.
# lines: 27, 28
# name: mean-of-batch-means, loss-after-the-step
def train_torch(model, loader, optimizer, epochs):
    """Train, and return each epoch's mean loss per sequence: a list of floats.

    loader     a DataLoader or a list of batches (inputs, targets, mask), tensors
               (B, T); B may change
    optimizer  gets one step a batch, on the loss summed over the batch's unmasked steps
    epochs     how often to go through the loader, 0 or more

    Every loss is taken before its step.
    """
    def summed(inputs, targets, mask):
        logits, _ = model(inputs)
        return F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")[mask].sum()

    history = []
    for _ in range(epochs):
        means = []
        for batch in loader:
            optimizer.zero_grad()
            summed(*batch).backward()
            optimizer.step()
            with torch.no_grad():
                means.append(summed(*batch).item() / len(batch[0]))
        history.append(float(np.mean(means)))
    return history
