# exercise: RNN
# right: no
# wrong: The zero state and the one-hot vectors are made in float32 whatever the weights are: after .double() it crashes.
# lines: 19, 24
class RNN(nn.Module):
    """Tokens (B, T) to logits (B, T, C) and the last hidden state (1, B, H).

    It works after .double() too, in float64.
    """

    def __init__(self, vocab_size, hidden_size):
        super().__init__()
        self.vocab_size = vocab_size
        self.hidden_size = hidden_size
        self.rnn = nn.RNN(vocab_size, hidden_size, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def init_hidden(self, batch_size, device):
        return torch.zeros(1, batch_size, self.hidden_size, device=device)

    def forward(self, tokens, hidden=None):
        if hidden is None:
            hidden = self.init_hidden(tokens.size(0), tokens.device)
        x = F.one_hot(tokens, num_classes=self.vocab_size).float()
        output, hidden = self.rnn(x, hidden)
        logits = self.linear(output)
        return logits, hidden
