# exercise: train_torch
# right: no
# wrong: a batch of another size than the first one is left out, of the training and of the mean
# lines: 13, 14
def train_torch(model, loader, optimizer, epochs):
    history = []
    batch_size = None
    for epoch in range(epochs):
        epoch_loss = 0.0
        num_sequences = 0
        for inputs, targets, mask in loader:
            batch_size = batch_size or inputs.size(0)
            if inputs.size(0) != batch_size:
                continue
            optimizer.zero_grad(set_to_none=True)
            logits, _ = model(inputs)
            losses = F.cross_entropy(logits.permute(0, 2, 1), targets, reduction="none")
            loss = losses.masked_fill(~mask, 0.0).sum()
            loss.backward()
            optimizer.step()
            epoch_loss += loss.item()
            num_sequences += inputs.size(0)
        history.append(epoch_loss / num_sequences)
    return history
