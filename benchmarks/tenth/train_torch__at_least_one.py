# exercise: train_torch
# right: no
# wrong: asks for the number of epochs only after an epoch, so with 0 epochs it still trains once
# lines: 18
def train_torch(model, loader, optimizer, epochs):
    history = []
    while True:
        sums = []
        for inputs, targets, mask in loader:
            logits, _ = model(inputs)
            loss = F.cross_entropy(logits[mask], targets[mask], reduction="sum")
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            sums.append((loss.item(), len(inputs)))
        losses, sizes = np.array(sums).T
        history.append(float(losses.sum() / sizes.sum()))
        if len(history) >= epochs:
            return history
