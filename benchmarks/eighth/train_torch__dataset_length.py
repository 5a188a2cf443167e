# exercise: train_torch
# right: no
# wrong: The number of sequences is asked of the loader's data set, which a list of batches does not have.
# lines: 6
def train_loop(dataloader, model, loss_fn, optimizer):
    size = len(dataloader.dataset)
    train_loss = 0
    for X, y, mask in dataloader:
        pred, _ = model(X)
        loss = loss_fn(pred[mask], y[mask])
        train_loss += loss.item()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return train_loss / size


def train_torch(model, loader, optimizer, epochs):
    loss_fn = nn.CrossEntropyLoss(reduction="sum")
    return [train_loop(loader, model, loss_fn, optimizer) for _ in range(epochs)]
