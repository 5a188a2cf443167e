# exercise: train_torch
# right: no
# wrong: the mean of the batches' means, in which a small last batch counts for too much
# lines: 16, 17
def train_torch(model, loader, optimizer, epochs):
    history = []
    for _ in range(epochs):
        batch_losses = []
        for inputs, targets, mask in loader:
            logits, _ = model(inputs)
            losses = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
            loss = losses[mask].sum()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            batch_losses.append(loss.item() / len(inputs))
        history.append(sum(batch_losses) / len(batch_losses))
    return history
