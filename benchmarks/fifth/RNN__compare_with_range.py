# exercise: RNN
# right: yes
class RNN(nn.Module):
    """Tokens (B, T) to logits (B, T, C) and the last hidden state (1, B, H)."""

    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        sizes = dict(input_size=vocab_size, hidden_size=hidden_size)
        for name, layer in (("rnn", nn.RNN(**sizes, batch_first=True)), ("linear", nn.Linear(hidden_size, vocab_size))):
            self.add_module(name, layer)

    def forward(self, tokens, hidden=None):
        words = torch.arange(self.linear.out_features, device=tokens.device)
        x = tokens.unsqueeze(-1).eq(words).type_as(self.linear.weight)
        states, last = self.rnn(x, hidden)
        return self.linear(states), last
