# exercise: train_torch
# right: no
# wrong: gradients are cleared once an epoch instead of for each batch
# lines: 19
def train_torch(model, loader, optimizer, epochs):
    """Train, and return each epoch's mean loss per sequence: a list of floats.

    loader     a DataLoader or a list of batches (inputs, targets, mask), tensors
               (B, T); B may change
    optimizer  gets one step a batch, on the loss summed over the batch's unmasked steps
    epochs     how often to go through the loader, 0 or more

    Every loss is taken before its step.
    """
    criterion = nn.CrossEntropyLoss(reduction="sum")
    history = []
    while len(history) < epochs:
        running, seen = 0.0, 0
        optimizer.zero_grad()
        for x, y, m in loader:
            scores = model(x)[0]
            loss = criterion(scores[m], y[m])
            loss.backward()
            optimizer.step()
            running += loss.item()
            seen += x.size(0)
        history.append(running / seen)
    return history
