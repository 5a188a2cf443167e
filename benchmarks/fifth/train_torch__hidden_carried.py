# exercise: train_torch
# right: no
# wrong: The last hidden state of a batch is the start of the next one, so sequences start from a stranger's state, and where B changes it crashes.
# lines: 20
def train_torch(model, loader, optimizer, epochs):
    """Train, and return each epoch's mean loss per sequence: a list of floats.

    loader     a DataLoader or a list of batches (inputs, targets, mask), tensors
               (B, T); B may change
    optimizer  gets one step a batch, on the loss summed over the batch's unmasked steps
    epochs     how often to go through the loader, 0 or more

    Every loss is taken before its step.
    """
    losses = []
    for epoch in range(epochs):
        hidden = None
        total, count = 0.0, 0
        for inputs, targets, mask in loader:
            logits, hidden = model(inputs, hidden)
            hidden = hidden.detach()
            loss = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")[mask].sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item()
            count += len(inputs)
        losses.append(total / count)
    return losses
