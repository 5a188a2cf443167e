# exercise: RNN
# right: yes
class RNN(nn.Module):
    """Tokens (B, T) to logits (B, T, C) and the last hidden state (1, B, H).

    It works after .double() too, in float64.
    """

    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        layers = {
            "rnn": nn.RNN(vocab_size, hidden_size, batch_first=True),
            "linear": nn.Linear(hidden_size, vocab_size),
        }
        for name, layer in layers.items():
            self.add_module(name, layer)

    def _vectors(self, tokens):
        words = torch.arange(self.linear.out_features, device=tokens.device)
        return (tokens.unsqueeze(-1) == words).type_as(self.linear.weight)

    def forward(self, tokens, hidden=None):
        (states, last), read = self.rnn(self._vectors(tokens), hidden), self.linear
        return torch.stack([read(state) for state in states.unbind(1)], dim=1), last
