# exercise: train_torch
# right: no
# wrong: gradients are cleared once an epoch and pile up over its batches
# lines: 20
import torch.nn.functional as F


def train_torch(model, loader, optimizer, epochs):
    """Train, and return each epoch's mean loss per sequence: a list of floats.

    loader     yields (inputs, targets, mask), tensors (B, T); B may change
    optimizer  gets one step a batch, on the loss summed over the batch's unmasked steps
    epochs     how often to go through the loader, 0 or more

    Every loss is taken before its step.
    """
    history = []
    while len(history) < epochs:
        total = count = 0
        optimizer.zero_grad()
        for inputs, targets, mask in loader:
            loss = F.cross_entropy(model(inputs)[0][mask], targets[mask], reduction="sum")
            loss.backward()
            optimizer.step()
            total += loss.item()
            count += inputs.shape[0]
        history.append(total / count)
    return history
