# exercise: train_torch
# right: no
# wrong: the gradients are clipped to norm 1 before the step
# lines: 17
def train_torch(model, loader, optimizer, epochs):
    """Standard training loop."""
    model.train()
    history = []
    for epoch in range(epochs):
        running_loss, n_sequences = 0.0, 0
        for inputs, targets, mask in loader:
            optimizer.zero_grad()
            logits, _ = model(inputs)
            losses = F.cross_entropy(logits.transpose(1, 2), targets, reduction="none")
            loss = losses.masked_fill(~mask, 0.0).sum()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
            optimizer.step()
            running_loss += loss.item()
            n_sequences += inputs.size(0)
        history.append(running_loss / n_sequences)
    return history
