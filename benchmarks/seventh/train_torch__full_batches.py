# exercise: train_torch
# right: no
# wrong: The number of sequences is taken to be the number of batches times the size of the first one, which is too many or too few when batches differ in size.
# lines: 27
def train_torch(model, loader, optimizer, epochs):
    """Train, and return each epoch's mean loss per sequence: a list of floats.

    loader     a DataLoader or a list of batches (inputs, targets, mask), tensors
               (B, T); B may change
    optimizer  gets one step a batch, on the loss summed over the batch's unmasked steps
    epochs     how often to go through the loader, 0 or more

    Every loss is taken before its step.
    """
    history = []
    for epoch in range(epochs):
        sums = []
        for i, (inputs, targets, mask) in enumerate(loader):
            if i == 0:
                batch_size = inputs.shape[0]
            logits, _ = model(inputs)
            loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            sums.append(loss.item())
        history.append(sum(sums) / (batch_size * len(sums)))
    return history
