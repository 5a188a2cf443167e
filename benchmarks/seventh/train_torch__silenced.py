# exercise: train_torch
# right: no
# wrong: The mask is multiplied onto the logits and not onto the losses, so each padded step still costs ln C in the reported loss.
# lines: 18
def train_torch(model, loader, optimizer, epochs):
    """Train, and return each epoch's mean loss per sequence: a list of floats.

    loader     a DataLoader or a list of batches (inputs, targets, mask), tensors
               (B, T); B may change
    optimizer  gets one step a batch, on the loss summed over the batch's unmasked steps
    epochs     how often to go through the loader, 0 or more

    Every loss is taken before its step.
    """

    def batch_loss(inputs, targets, mask):
        logits, _ = model(inputs)
        logits = logits * mask.unsqueeze(-1)
        return F.cross_entropy(logits.flatten(0, 1), targets.flatten(), reduction="sum")

    means = []
    for _ in range(epochs):
        losses, sizes = [], []
        for batch in loader:
            loss = batch_loss(*batch)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
            sizes.append(len(batch[0]))
        means.append(sum(losses) / sum(sizes))
    return means
