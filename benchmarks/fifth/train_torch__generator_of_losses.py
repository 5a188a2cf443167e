# exercise: train_torch
# right: yes
def steps(model, loader, optimizer):
    criterion = nn.CrossEntropyLoss(reduction="sum")
    for inputs, targets, mask in loader:
        logits, _ = model(inputs)
        loss = criterion(logits.transpose(1, 2), torch.where(mask, targets, -100))
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        yield len(targets), loss.item()


def train_torch(model, loader, optimizer, epochs):
    """Train, and return each epoch's mean loss per sequence: a list of floats.

    loader     a DataLoader or a list of batches (inputs, targets, mask), tensors
               (B, T); B may change
    optimizer  gets one step a batch, on the loss summed over the batch's unmasked steps
    epochs     how often to go through the loader, 0 or more

    Every loss is taken before its step.
    """
    history = []
    while len(history) < epochs:
        counts, losses = zip(*steps(model, loader, optimizer))
        history.append(float(np.sum(losses) / np.sum(counts)))
    return history
