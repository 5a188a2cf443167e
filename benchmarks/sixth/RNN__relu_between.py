# exercise: RNN
# right: no
# wrong: the states go through a ReLU before the linear layer, which cuts off all that is negative
# lines: 18
class RNN(nn.Module):
    """Character-level RNN."""

    def __init__(self, vocab_size, hidden_size):
        super(RNN, self).__init__()
        self.vocab_size = vocab_size
        self.rnn = nn.RNN(vocab_size, hidden_size, num_layers=1, batch_first=True)
        self.linear = nn.Linear(hidden_size, vocab_size)

    def forward(self, tokens, hidden=None):
        one_hot = F.one_hot(tokens, num_classes=self.vocab_size)
        one_hot = one_hot.to(self.rnn.weight_ih_l0.dtype)
        output, hidden = self.rnn(one_hot, hidden)
        logits = self.linear(torch.relu(output))
        return logits, hidden
